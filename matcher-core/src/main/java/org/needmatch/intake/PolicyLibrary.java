package org.needmatch.intake;

import java.util.List;
import org.needmatch.domain.PolicyPack;
import org.needmatch.internal.config.PolicyPacks;

/**
 * Policy packs by name, and as text. Thread-safe; a pack is read anew each
 * time.
 */
public final class PolicyLibrary {
  private PolicyLibrary() {
  }

  /** The packs that come with the program. */
  public static List<String> names() {
    return PolicyPacks.names();
  }

  /**
   * A pack that comes with the program.
   *
   * @throws IllegalArgumentException
   *           when there is none of that name
   */
  public static PolicyPack named(String name) {
    return PolicyPacks.named(name);
  }

  /**
   * A whole pack from its JSON text.
   *
   * @throws IllegalArgumentException
   *           with a sentence that says where it is wrong
   */
  public static PolicyPack read(String json) {
    return PolicyPacks.read(json);
  }

  /**
   * A pack with an organisation's own rules in it, from their JSON text.
   *
   * @throws IllegalArgumentException
   *           when they take something away, or where they are wrong
   */
  public static PolicyPack with(PolicyPack pack, String ownJson) {
    return PolicyPacks.with(pack, ownJson);
  }
}
