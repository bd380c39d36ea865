package org.needmatch.domain;

/**
 * How a volunteer travels, with the speed assumed unless the settings say
 * otherwise.
 */
public enum TravelMode {
  WALK(5), CYCLE(15), TRANSIT(20), CAR(30);

  private final double defaultSpeed;

  TravelMode(double defaultSpeed) {
    this.defaultSpeed = defaultSpeed;
  }

  /** Kilometres per hour. */
  public double defaultSpeed() {
    return defaultSpeed;
  }
}
