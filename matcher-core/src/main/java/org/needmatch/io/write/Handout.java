package org.needmatch.io.write;

/** Files for people that a plan's folder holds only when they are asked for. */
public enum Handout {
  /** A calendar for each volunteer and each venue, in the folder calendar. */
  CALENDAR,
  /** rota.html to print and rota.csv for spreadsheets. */
  ROTA
}
