package org.needmatch.internal.io.read;

import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.config.Configuration;
import org.needmatch.internal.io.config.PolicyPacks;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.internal.io.table.TextDecoder;

/** Takes an organisation's own policy from the file that the settings name. */
final class LocalPolicyReader {
  private LocalPolicyReader() {
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
