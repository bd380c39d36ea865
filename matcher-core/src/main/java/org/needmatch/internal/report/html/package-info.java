/**
 * Pages for people: self-contained HTML with inline SVG, drawn from a plan and
 * its measures. Everything from the input is escaped; the same content is
 * always the same text. Homes never appear.
 */
@NullMarked
package org.needmatch.internal.report.html;

import org.jspecify.annotations.NullMarked;
