package org.needmatch.domain;

/** What a unit of need is counted in. */
public enum PointsUnit {
  SEAT, HOUR
}
