package org.needmatch.domain;

import java.util.AbstractList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A list that finds its items by their ids. Immutable. */
final class ById<T> extends AbstractList<T> implements RandomAccess {
  private final List<T> items;
  private final Map<String, T> index;

  private ById(List<T> items, Map<String, T> index) {
    this.items = items;
    this.index = index;
  }

  /**
   * @throws IllegalArgumentException
   *           when two items have one id
   */
  static <T> ById<T> copyOf(String kind, Collection<T> items, Function<T, String> id) {
    var copy = List.copyOf(Words.present(kind + "s", items));
    var index = HashMap.<String, T>newHashMap(copy.size());
    for (var item : copy) {
      if (index.put(id.apply(item), item) != null) {
        throw new IllegalArgumentException("Two " + kind + "s have the id " + id.apply(item)
            + ". Give each its own, or leave one of them out.");
      }
    }
    return new ById<>(copy, index);
  }

  @Nullable
  T find(String id) {
    return index.get(id);
  }

  @Override
  public T get(int place) {
    return items.get(place);
  }

  @Override
  public int size() {
    return items.size();
  }
}
