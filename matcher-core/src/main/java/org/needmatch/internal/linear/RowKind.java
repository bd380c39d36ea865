package org.needmatch.internal.linear;

/** Why a row of the model is there. */
public enum RowKind {
  /** Somebody in a need means that the need runs. */
  OPEN,
  /** A need that runs has the role's minimum. */
  MINIMUM,
  /** A role's seats. */
  SEATS,
  /** A role's people are counted as core seats and others. */
  COUNT,
  /** The core seats are filled first. */
  ORDER,
  /** A volunteer's sessions of which any two exclude each other. */
  CLASH,
  /** A volunteer's minutes in the week. */
  MINUTES,
  /** A volunteer's sessions in the week. */
  SESSIONS,
  /** A volunteer's sessions in a day. */
  DAY,
  /** A volunteer's caseload. */
  CASES,
  /** Two who are kept apart. */
  APART
}
