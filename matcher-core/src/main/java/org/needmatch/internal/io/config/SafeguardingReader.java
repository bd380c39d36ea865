package org.needmatch.internal.io.config;

import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.SafeguardingSettings;
import org.needmatch.internal.io.cell.Dates;
import org.needmatch.internal.io.cell.Numbers;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.io.table.TableFault;

/** Reads the settings under {@code policy}. */
record SafeguardingReader(SettingValues values, SettingFaults faults) {
  private static final int LONGEST = 1200;
  private static final double HALF = 0.5;

  SafeguardingSettings read() throws TableFault {
    var usual = SafeguardingSettings.NONE;
    var pack = pack();
    var own = values.text("policy.own");
    if (own != null && pack == null) {
      throw faults.bad("policy.own", own, "The setting policy.own adds to no policy.pack.",
          "Give policy.pack too: " + String.join(", ", PolicyPacks.names()) + ".");
    }
    if (own != null && (own.startsWith("/") || own.contains("..") || own.contains(":")
        || !MappingReader.isFileName(own))) {
      throw faults.bad("policy.own", own, "The file " + own + " is not a name inside the folder.",
          "Put the file into the input folder and write its name.");
    }
    var signedOff = new TreeSet<String>();
    var ids = values.text("policy.signedOff");
    for (var id : WordParser.list(ids == null ? "" : ids)) {
      if (pack == null || pack.rules().stream().noneMatch(rule -> rule.id().equals(id))) {
        throw faults.bad("policy.signedOff", id, "The pack has no rule " + id + " to sign off.",
            "Write ids of rules that ./matcher policy lists, with ; between them.");
      }
      signedOff.add(id);
    }
    return SafeguardingSettings.builder().pack(pack).own(own == null ? "" : own)
        .signedOff(signedOff)
        .statusMonths(
            values.parse("policy.statusMonths", usual.statusMonths(), Numbers.whole(0, LONGEST)))
        .shutOutShare(values.parse("policy.shutOutShare",
            pack == null ? usual.shutOutShare() : HALF, Numbers.between(0, 1)))
        .keepFrom(values.parse("policy.keepFrom", null, new Dates(false)::parse)).build();
  }

  private @Nullable PolicyPack pack() throws TableFault {
    var name = values.text("policy.pack");
    if (name == null || WordParser.isNone(name)) {
      return null;
    }
    try {
      return PolicyPacks.named(name);
    } catch (IllegalArgumentException e) {
      throw faults.bad("policy.pack", name, String.valueOf(e.getMessage()),
          "Known are: " + String.join(", ", PolicyPacks.names()) + ".");
    }
  }
}
