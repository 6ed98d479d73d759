// The Assign owners sidebar.

import { mount } from '../parts/mount';
import { Ownership } from './ownership';

mount(<Ownership />);
