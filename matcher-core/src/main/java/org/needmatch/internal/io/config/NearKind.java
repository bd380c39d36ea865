package org.needmatch.internal.io.config;

import java.util.Locale;

/**
 * Words that are compared with what is known, so that nearly equal ones can be
 * named, or read as what they are near to. Columns that guard people are never
 * among them.
 */
public enum NearKind {
  /** Ids of volunteers in files of availability, pairs, history and plans. */
  IDS,
  /** Of homes and needs, against postcodes.csv. */
  POSTCODES,
  /** Areas and initiatives of needs, by id or name. */
  AREAS,
  /** Of volunteers, against what needs ask. */
  SKILLS,
  /** Of volunteers, against what needs ask: names and codes. */
  LANGUAGES,
  /** Of volunteers, against what needs ask. */
  GENDERS;

  /** The name of the setting. */
  String setting() {
    return "near." + word();
  }

  /** As people write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
