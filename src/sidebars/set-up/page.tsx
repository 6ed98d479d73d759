// The Set up sidebar.

import { mount } from '../parts/mount';
import { SetUp } from './set-up';

mount(<SetUp />);
