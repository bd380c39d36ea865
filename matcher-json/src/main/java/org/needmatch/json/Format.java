package org.needmatch.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A document's name and version, written first and asked for when read. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Format {
  String value();
}
