// The Break down sidebar.

import { mount } from '../parts/mount';
import { BreakDown } from './break-down';

mount(<BreakDown />);
