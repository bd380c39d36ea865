package org.needmatch.internal.instance;

import java.util.Arrays;

/** A growing list of ints. Not thread-safe. */
public final class IntList {
  private int[] items;
  private int size;

  /** Empty, with room for a few. */
  public IntList() {
    items = new int[16];
  }

  /** Appends. */
  public void add(int item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, size * 2);
    }
    items[size++] = item;
  }

  /** Appends all of them. */
  public void addAll(int[] more) {
    for (int item : more) {
      add(item);
    }
  }

  /** Item {@code i}. */
  public int get(int i) {
    return items[i];
  }

  /** Replaces item {@code i}. */
  public void set(int i, int item) {
    items[i] = item;
  }

  /** Removes and returns the last item. */
  public int removeLast() {
    return items[--size];
  }

  /** Whether the item is there. Cost: linear. */
  public boolean contains(int item) {
    for (int i = 0; i < size; i++) {
      if (items[i] == item) {
        return true;
      }
    }
    return false;
  }

  /** Number of items. */
  public int size() {
    return size;
  }

  /** Removes all. */
  public void clear() {
    size = 0;
  }

  /** A copy. */
  public int[] toArray() {
    return Arrays.copyOf(items, size);
  }
}
