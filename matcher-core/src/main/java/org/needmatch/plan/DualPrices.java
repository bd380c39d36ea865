package org.needmatch.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * Prices of pairs of a volunteer and a role, as a bound is proven with them, in
 * 1/1024 of a point. A bound that begins from prices of a similar problem, such
 * as the week before a change, is soon good. They are advice only: any prices
 * prove something true, and nothing is promised about the ids. Immutable and
 * thread-safe.
 */
public final class DualPrices {
  /** No prices at all. */
  public static final DualPrices NONE = builder().build();

  private record Key(String needId, String role) {
  }

  private final Map<Key, OfRole> roles;

  private DualPrices(Map<Key, OfRole> roles) {
    this.roles = roles;
  }

  /** {@return whether there is no price} */
  public boolean isEmpty() {
    return roles.isEmpty();
  }

  /**
   * {@return the prices in a role by volunteer id; 0 where nothing is known}
   *
   * @param needId
   *          the need's id
   * @param role
   *          the role's name
   */
  public ToLongFunction<String> of(String needId, String role) {
    var of = roles.get(new Key(needId, role));
    return of == null ? id -> 0 : of::price;
  }

  /**
   * Begins with no prices.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  private static final class OfRole {
    private long usual;
    private final Map<String, Long> others = new HashMap<>();

    long price(String volunteerId) {
      return others.getOrDefault(volunteerId, usual);
    }
  }

  /** Collects prices. Not thread-safe. */
  public static final class Builder {
    private Map<Key, OfRole> roles = new HashMap<>();

    private Builder() {
    }

    private OfRole role(String needId, String role) {
      return roles.computeIfAbsent(new Key(needId, role), key -> new OfRole());
    }

    /**
     * The price of everybody in the role who has none of their own.
     *
     * @param needId
     *          the need's id
     * @param role
     *          the role's name
     * @param price
     *          in points
     * @return this builder
     * @throws IllegalArgumentException
     *           when it is below 0
     */
    public Builder usual(String needId, String role, long price) {
      role(needId, role).usual = notNegative(price);
      return this;
    }

    /**
     * The price of one volunteer in the role.
     *
     * @param needId
     *          the need's id
     * @param role
     *          the role's name
     * @param volunteerId
     *          the volunteer's id
     * @param price
     *          in points
     * @return this builder
     * @throws IllegalArgumentException
     *           when it is below 0
     */
    public Builder pair(String needId, String role, String volunteerId, long price) {
      role(needId, role).others.put(volunteerId, notNegative(price));
      return this;
    }

    private static long notNegative(long price) {
      if (price < 0) {
        throw new IllegalArgumentException("The price " + price + " is below 0.");
      }
      return price;
    }

    /**
     * The prices; the builder begins anew.
     *
     * @return the dual prices
     */
    public DualPrices build() {
      var built = new DualPrices(roles);
      roles = new HashMap<>();
      return built;
    }
  }
}
