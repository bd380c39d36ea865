package org.needmatch;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;

/**
 * A feature is a package of the front door with its inside: {@code explain} and
 * {@code internal.explain} are one, as are features that have only an inside.
 */
final class Features {
  private static final String ROOT = "org.needmatch.";
  private static final String INSIDE = "internal.";
  private static final List<String> FEATURES = List.of("analysis", "explain", "generate", "geo",
      "history", "io.read", "io.store", "io.write", "judge", "metrics", "plan", "policy", "replan",
      "report", "rules", "statement", "strategy", "text", "whatif");

  static final SliceAssignment SLICES = new SliceAssignment() {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return type.getPackageName().startsWith(ROOT)
          ? SliceIdentifier.of(of(type.getPackageName()))
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "features";
    }
  };

  private Features() {
  }

  /** The feature that a package belongs to, else the package without our root. */
  static String of(String packageName) {
    var name = packageName.substring(ROOT.length());
    var inner = name.startsWith(INSIDE) ? name.substring(INSIDE.length()) : name;
    return FEATURES.stream().anyMatch(feature -> (inner + '.').startsWith(feature + '.'))
        ? inner
        : name;
  }
}
