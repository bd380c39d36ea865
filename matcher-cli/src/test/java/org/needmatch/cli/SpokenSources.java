package org.needmatch.cli;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** What the sources of a package say: keys with their values, and literals. */
final class SpokenSources extends TreeScanner<Void, Void> {
  /** A key that is said, and how many values it gets. */
  record Use(String file, Set<String> keys, int values) {
  }

  /** A literal in a file. */
  record Literal(String file, String text) {
  }

  private static final Pattern SENTENCE = Pattern
      .compile("(?<![=\\w\"-])[A-Za-z]['a-z]+[,:;]? [a-z]['a-z]*,? [a-z]+(?![=\\w\"-])");

  private final List<Use> uses = new ArrayList<>();
  private final Set<String> strings = new TreeSet<>();
  private final List<Literal> sentences = new ArrayList<>();
  private String file = "";

  private SpokenSources() {
  }

  /** All files of a folder, not of those in it. Cost: parses them. */
  static SpokenSources of(String... folders) throws IOException {
    var found = new SpokenSources();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var paths = new ArrayList<Path>();
      for (var folder : folders) {
        try (var all = Files.list(Path.of(folder))) {
          all.filter(path -> path.toString().endsWith(".java")).sorted().forEach(paths::add);
        }
      }
      var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
          files.getJavaFileObjectsFromPaths(paths));
      for (CompilationUnitTree unit : task.parse()) {
        found.file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
        found.scan(unit, null);
      }
    }
    return found;
  }

  /** Calls of say and count whose keys are literals. */
  List<Use> uses() {
    return uses;
  }

  /** Whether a key, or a part of it that a key is put together from, is there. */
  boolean names(String key) {
    var plain = key.replaceFirst("\\.(one|many)$", "");
    return strings.contains(key) || strings.contains(plain)
        || strings.stream()
            .anyMatch(text -> text.endsWith(".") && key.startsWith(text)
                || text.startsWith(".") && plain.endsWith(text)
                    && strings.contains(plain.substring(0, plain.length() - text.length())));
  }

  /** Literals of three words and more, but for those of exceptions. */
  List<Literal> sentences() {
    return sentences;
  }

  @Override
  public Void visitAnnotation(AnnotationTree tree, Void unused) {
    return null;
  }

  @Override
  public Void visitNewClass(NewClassTree tree, Void unused) {
    int before = sentences.size();
    super.visitNewClass(tree, unused);
    if (tree.getIdentifier().toString().endsWith("Exception")) {
      sentences.subList(before, sentences.size()).clear();
    }
    return null;
  }

  @Override
  public Void visitLiteral(LiteralTree tree, Void unused) {
    if (tree.getValue() instanceof String text) {
      strings.add(text);
      if (SENTENCE.matcher(text).find()) {
        sentences.add(new Literal(file, text));
      }
    }
    return null;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
    var name = switch (tree.getMethodSelect()) {
      case MemberSelectTree select -> select.getIdentifier().toString();
      case IdentifierTree identifier -> identifier.getName().toString();
      default -> "";
    };
    var arguments = tree.getArguments();
    if (name.equals("say") && !arguments.isEmpty()) {
      use(keys(arguments.getFirst()), arguments.size() - 1);
    }
    return super.visitMethodInvocation(tree, unused);
  }

  private void use(Iterable<String> keys, int values) {
    var all = new LinkedHashSet<String>();
    keys.forEach(all::add);
    all.removeIf(key -> key.endsWith("."));
    if (!all.isEmpty()) {
      uses.add(new Use(file, all, values));
    }
  }

  private static List<String> keys(ExpressionTree tree) {
    return switch (tree) {
      case LiteralTree literal when literal.getValue() instanceof String text -> List.of(text);
      case ParenthesizedTree inner -> keys(inner.getExpression());
      case ConditionalExpressionTree choice -> {
        var all = new ArrayList<>(keys(choice.getTrueExpression()));
        all.addAll(keys(choice.getFalseExpression()));
        yield all;
      }
      default -> List.of();
    };
  }
}
