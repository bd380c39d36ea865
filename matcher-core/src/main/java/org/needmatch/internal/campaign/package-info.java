/**
 * Whom to recruit and what to arrange within a budget, together; and what no
 * set within the budget can bring.
 */
@NullMarked
package org.needmatch.internal.campaign;

import org.jspecify.annotations.NullMarked;
