/** The interface for programs: problems as JSON in, plans and answers out. */
@NullMarked
package org.needmatch.server.api;

import org.jspecify.annotations.NullMarked;
