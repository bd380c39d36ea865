/** An application of needmatch's Spring Boot starter. */
@NullMarked
package org.needmatch.examples.boot;

import org.jspecify.annotations.NullMarked;
