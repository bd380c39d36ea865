/**
 * HTTP for the desk and the interface for programs, over the JDK's server with
 * a virtual thread for each request: {@link org.needmatch.server.http.Route}s
 * answer a {@link org.needmatch.server.http.Request} with a
 * {@link org.needmatch.server.http.Response}, behind
 * {@link org.needmatch.server.http.Filter}s. It knows nothing of what is
 * served.
 */
@NullMarked
package org.needmatch.server.http;

import org.jspecify.annotations.NullMarked;
