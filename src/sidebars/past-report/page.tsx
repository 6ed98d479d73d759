// The sidebar that compares with a past report.

import { mount } from '../parts/mount';
import { PastReport } from './past-report';

mount(<PastReport />);
