// The Why? sidebar.

import { mount } from '../parts/mount';
import { Why } from './why';

mount(<Why />);
