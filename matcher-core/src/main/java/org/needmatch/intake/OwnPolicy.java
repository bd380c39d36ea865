package org.needmatch.intake;

import org.jspecify.annotations.Nullable;
import org.needmatch.finding.FindingCode;
import org.needmatch.internal.config.Configuration;
import org.needmatch.internal.config.PolicyPacks;
import org.needmatch.internal.table.TableFault;
import org.needmatch.internal.table.TextDecoder;

/** Takes an organisation's own policy from the file that the settings name. */
final class OwnPolicy {
  private OwnPolicy() {
  }

  static Configuration in(@Nullable InputFolder folder, Configuration configuration)
      throws TableFault {
    var safeguarding = configuration.settings().safeguarding();
    var pack = safeguarding.pack();
    if (safeguarding.own().isEmpty() || pack == null) {
      return configuration;
    }
    var file = folder == null ? null : folder.find(safeguarding.own());
    if (file == null) {
      throw new TableFault(FindingCode.FILE_MISSING.of(safeguarding.own(),
          "matcher.json names the policy file " + safeguarding.own()
              + ", which is not in the folder.",
          "nothing was read", "Put the file there, or take policy.own out of matcher.json."));
    }
    try {
      return configuration.with(PolicyPacks.with(pack, TextDecoder.decode(file)));
    } catch (IllegalArgumentException e) {
      throw new TableFault(FindingCode.POLICY_BAD.of(file.name(), String.valueOf(e.getMessage()),
          "nothing was read", "Correct the file; docs/safeguarding.md shows how to write one."));
    }
  }
}
