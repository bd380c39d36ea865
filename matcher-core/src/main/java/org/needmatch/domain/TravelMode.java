package org.needmatch.domain;

/**
 * How a volunteer travels, with the speed assumed unless the settings say
 * otherwise.
 */
public enum TravelMode {
  /** On foot. */
  WALK(5),
  /** By bicycle. */
  CYCLE(15),
  /** By bus, tram or train. */
  TRANSIT(20),
  /** By car. */
  CAR(30);

  private final double defaultSpeed;

  TravelMode(double defaultSpeed) {
    this.defaultSpeed = defaultSpeed;
  }

  /** {@return kilometres per hour} */
  public double defaultSpeed() {
    return defaultSpeed;
  }
}
