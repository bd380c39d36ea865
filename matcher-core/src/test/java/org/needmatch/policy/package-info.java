@NullMarked
package org.needmatch.policy;

import org.jspecify.annotations.NullMarked;
