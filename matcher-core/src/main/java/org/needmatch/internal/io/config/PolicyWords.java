package org.needmatch.internal.io.config;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.PolicyPack.Activity;
import org.needmatch.domain.PolicyPack.Setting;
import org.needmatch.domain.ServedGroup;

/** The activities and settings of a pack, those of the pack below it first. */
record PolicyWords(Map<String, Activity> activities, Map<String, Setting> settings) {

  static PolicyWords read(JsonCursor root, @Nullable PolicyPack before) {
    var words = new PolicyWords(
        before == null ? new TreeMap<>() : new TreeMap<>(before.activities()),
        before == null ? new TreeMap<>() : new TreeMap<>(before.settings()));
    root.entries("activities").forEach(words::activity);
    root.entries("settings").forEach(words::setting);
    return words;
  }

  private void activity(String code, JsonCursor node) {
    var given = node.isText()
        ? new Activity(node.meaning(), Set.of())
        : new Activity(node.only("text", "serves").meaning(),
            node.some("serves", ServedGroup.class));
    var known = activities.putIfAbsent(code, given);
    if (known != null && !known.equals(given)
        && !(node.isText() && known.text().equals(given.text()))) {
      throw node.bad("gives the activity " + code + " another meaning");
    }
  }

  private void setting(String code, JsonCursor node) {
    var given = node.isText()
        ? new Setting(node.meaning(), Set.of())
        : new Setting(node.only("text", "also").meaning(), node.codes("also"));
    var known = settings.get(code);
    if (known != null) {
      if (!known.equals(given) && !(node.isText() && known.text().equals(given.text()))) {
        throw node.bad("gives the setting " + code + " another meaning");
      }
      return;
    }
    var names = new LinkedHashSet<>(given.otherNames());
    names.add(code);
    for (var name : names) {
      var other = setting(name);
      if (other != null) {
        throw node.bad("takes the word " + name + ", which is the setting " + other);
      }
    }
    settings.put(code, given);
  }

  private @Nullable String setting(String word) {
    return PolicyPacks.setting(settings, word);
  }

  /** The activities that a rule is about. */
  Set<String> knownActivities(JsonCursor when) {
    var codes = when.codes("activities");
    for (var code : codes) {
      if (!activities.containsKey(code)) {
        throw when.bad("is about the activity " + code + ", which the pack does not list");
      }
    }
    return codes;
  }

  /** The settings that a rule is about, each by its code. */
  Set<String> knownSettings(JsonCursor when) {
    var codes = new TreeSet<String>();
    for (var word : when.codes("settings")) {
      var code = setting(word);
      if (code == null) {
        throw when.bad("is about the setting " + word + ", which the pack does not list");
      }
      codes.add(code);
    }
    return codes;
  }
}
