package org.needmatch.domain;

/** The two barred lists of England and Wales. */
public enum BarredList {
  CHILD, ADULT
}
