/**
 * A plan as iCalendar files (RFC 5545) for people's own calendars. Stateless
 * and thread-safe.
 */
@NullMarked
package org.needmatch.report.ical;

import org.jspecify.annotations.NullMarked;
