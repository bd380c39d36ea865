package org.needmatch.domain;

/**
 * Levels of a criminal-record check, lowest first: the order is the order of
 * disclosure.
 */
public enum DbsLevel {
  NONE, BASIC, STANDARD, ENHANCED
}
