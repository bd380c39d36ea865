package org.needmatch.internal.instance;

import java.util.Arrays;
import java.util.List;

/** Who is in which role of one need, each once. Not thread-safe. */
public final class Crew {
  private int[] volunteers;
  private int[] roles;
  private int size;

  /** Nobody. */
  public Crew() {
    this(4);
  }

  private Crew(int room) {
    volunteers = new int[room];
    roles = new int[room];
  }

  /** The same people; either can change alone. */
  public Crew copy() {
    var copy = new Crew(size + 4);
    System.arraycopy(volunteers, 0, copy.volunteers, 0, size);
    System.arraycopy(roles, 0, copy.roles, 0, size);
    copy.size = size;
    return copy;
  }

  /** Takes somebody in who is not there yet. */
  public void add(int volunteer, int role) {
    for (int i = 0; i < size; i++) {
      if (volunteers[i] == volunteer) {
        return;
      }
    }
    if (size == volunteers.length) {
      volunteers = Arrays.copyOf(volunteers, 2 * size);
      roles = Arrays.copyOf(roles, 2 * size);
    }
    volunteers[size] = volunteer;
    roles[size++] = role;
  }

  public int size() {
    return size;
  }

  public int volunteer(int i) {
    return volunteers[i];
  }

  public int role(int i) {
    return roles[i];
  }

  /** In the order in which they were taken in. */
  public List<Integer> volunteers() {
    return Arrays.stream(volunteers, 0, size).boxed().toList();
  }
}
