@NullMarked
package org.needmatch.internal.policy;

import org.jspecify.annotations.NullMarked;
