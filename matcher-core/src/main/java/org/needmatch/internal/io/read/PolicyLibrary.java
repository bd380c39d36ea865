package org.needmatch.internal.io.read;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.PolicyPack;
import org.needmatch.internal.io.config.PolicyPacks;
import org.needmatch.internal.io.table.NameMatching;

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
   * The code of a setting by any of the pack's words for it, null when the pack
   * has none.
   */
  public static @Nullable String setting(PolicyPack pack, String word) {
    return PolicyPacks.setting(pack.settings(), word);
  }

  /** Which settings a word could mean, as sentences: those like it, and all. */
  public static String settingsBeside(PolicyPack pack, String word) {
    var key = NameMatching.key(word);
    var near = pack.settings().entrySet().stream()
        .filter(one -> NameMatching.alike(NameMatching.key(one.getKey()), key)
            || one.getValue().otherNames().stream()
                .anyMatch(name -> NameMatching.alike(NameMatching.key(name), key)))
        .map(Map.Entry::getKey).toList();
    return (near.isEmpty() ? "" : "Perhaps " + String.join(" or ", near) + " is meant. ")
        + "Known are: " + String.join(", ", pack.settings().keySet()) + ".";
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
