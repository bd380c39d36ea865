package org.needmatch.domain;

/** Whether one volunteer may be alone with the people served. */
public enum LoneWorking {
  /**
   * Nothing is said: no, where a policy pack asks for company, else nobody asks.
   */
  UNSAID, NO, YES
}
