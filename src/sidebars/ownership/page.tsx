// The People and ownership sidebar.

import { mount } from '../parts/mount';
import { Ownership } from './ownership';

mount(<Ownership />);
