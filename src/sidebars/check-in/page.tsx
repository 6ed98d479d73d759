// The Check in sidebar.

import { mount } from '../parts/mount';
import { CheckIn } from './check-in';

mount(<CheckIn />);
