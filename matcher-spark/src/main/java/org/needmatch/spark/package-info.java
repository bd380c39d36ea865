/** The commands of needmatch over the machines of an Apache Spark cluster. */
@NullMarked
package org.needmatch.spark;

import org.jspecify.annotations.NullMarked;
