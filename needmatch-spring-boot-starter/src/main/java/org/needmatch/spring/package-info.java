/**
 * needmatch in a Spring Boot application: a matcher with the application's
 * rules, options from properties, and solves in the background.
 */
@NullMarked
package org.needmatch.spring;

import org.jspecify.annotations.NullMarked;
