/**
 * A plan as iCalendar files (RFC 5545) for people's own calendars. Stateless
 * and thread-safe.
 */
@NullMarked
package org.needmatch.internal.report.ical;

import org.jspecify.annotations.NullMarked;
