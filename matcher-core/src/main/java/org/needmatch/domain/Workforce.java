package org.needmatch.domain;

/** The workforce that an enhanced certificate was issued for. */
public enum Workforce {
  CHILD, ADULT, OTHER
}
