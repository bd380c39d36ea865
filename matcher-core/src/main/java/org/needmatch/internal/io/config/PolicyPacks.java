package org.needmatch.internal.io.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.PolicyPack;
import org.needmatch.internal.io.cell.WordParser;

/**
 * The policy packs that come with the program, and how an organisation adds to
 * one. Stateless.
 */
public final class PolicyPacks {
  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final List<String> NAMES = List.of("england-wales", "scotland",
      "northern-ireland");

  private PolicyPacks() {
  }

  /** Their names. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * The pack of that name.
   *
   * @throws IllegalArgumentException
   *           when there is none
   */
  public static PolicyPack named(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    if (!NAMES.contains(lower)) {
      throw new IllegalArgumentException("There is no policy pack " + name + ".");
    }
    return read(text(lower));
  }

  /** The pack's file as it comes with the program. */
  public static String text(String name) {
    var file = "policy-" + name + ".json";
    try (var in = PolicyPacks.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the program.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a whole pack.
   *
   * @throws IllegalArgumentException
   *           with a sentence that says where it is wrong
   */
  public static PolicyPack read(String text) {
    return parse(text, null);
  }

  /**
   * A pack with an organisation's own rules in it. These may add and tighten,
   * never take away.
   *
   * @throws IllegalArgumentException
   *           with a sentence that says what it takes away or where it is wrong
   */
  public static PolicyPack with(PolicyPack pack, String own) {
    var both = parse(own, pack);
    refuse(both.minimumAge() < pack.minimumAge(), "lowers minimumAge");
    refuse(both.updateService() && !pack.updateService(), "lets checks rest on an Update Service");
    refuse(both.frequency().days() > pack.frequency().days()
        || both.frequency().window() < pack.frequency().window(), "allows more days");
    refuse(
        both.frequency().nightFrom().isAfter(pack.frequency().nightFrom())
            || both.frequency().nightTo().isBefore(pack.frequency().nightTo()),
        "shortens the night");
    var company = both.company();
    var before = pack.company();
    refuse(company.adults() < before.adults() || company.adultAge() < before.adultAge(),
        "asks for fewer or younger adults");
    refuse(
        company.ratios().entrySet().stream()
            .anyMatch(band -> band.getValue() > before.ratios().getOrDefault(band.getKey(), 0)),
        "lets an adult look after more children, or adds an age band");
    refuse(company.pendingAllowed() && !before.pendingAllowed(), "lets pending checks pass");
    refuse(
        company.checked().level().compareTo(before.checked().level()) < 0
            || before.checked().membership() && !company.checked().membership(),
        "asks for less of the adult who must be checked");
    for (var rule : both.rules().subList(pack.rules().size(), both.rules().size())) {
      refuse(!rule.requires(), "permits more checks with the rule " + rule.id());
    }
    return new PolicyPack(pack.name(), pack.version(), pack.title(), both.minimumAge(),
        both.updateService(), both.activities(), both.settings(), both.membership(),
        both.frequency(), company, both.rules());
  }

  /** The code of a setting by any of its names, null when it has none. */
  public static @Nullable String setting(Map<String, PolicyPack.Setting> settings, String name) {
    var word = WordParser.code(name);
    if (settings.containsKey(word)) {
      return word;
    }
    for (var setting : settings.entrySet()) {
      if (setting.getValue().otherNames().contains(word)) {
        return setting.getKey();
      }
    }
    return null;
  }

  private static void refuse(boolean takesAway, String how) {
    if (takesAway) {
      throw new IllegalArgumentException(
          "The organisation's own policy " + how + ": it may add, never take away.");
    }
  }

  private static PolicyPack parse(String text, @Nullable PolicyPack base) {
    try {
      return new PolicyReader(new JsonCursor("The pack", JSON.readTree(text)), base).read();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The pack is not JSON: " + JsonFault.said(e) + ".", e);
    }
  }
}
