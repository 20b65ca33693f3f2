package org.gouji.rule;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.base.util.Drools;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.compiler.compiler.JavaDialectConfiguration;
import org.drools.compiler.compiler.io.memory.MemoryFileSystem;
import org.drools.compiler.lang.descr.CompositePackageDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.io.ByteArrayResource;
import org.drools.model.Model;
import org.drools.model.codegen.execmodel.ModelBuilderImpl;
import org.drools.model.codegen.execmodel.ModelWriter;
import org.drools.model.codegen.execmodel.PackageSources;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.ResultSeverity;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.kie.memorycompiler.CompilationProblem;
import org.kie.memorycompiler.CompilationResult;
import org.kie.memorycompiler.JavaCompiler;
import org.kie.util.maven.support.ReleaseIdImpl;

/**
 * The only class that compiles and builds with the inside of Drools, 规则编译: one rule file is one
 * package and one compile unit. A new Drools version is tried here first ({@code
 * ModelCompilerTest}).
 */
final class ModelCompiler {

  private static final String SOURCES = "src/main/java/";

  /** Drools keeps caches in static fields while it generates code: one compilation at a time. */
  private static final Object TURN = new Object();

  private ModelCompiler() {}

  /**
   * What all knowledge bases are made with: one, because making it reads settings from every
   * library. Knowledge bases only read it.
   */
  private static final class Usual {
    static final KieBaseConfiguration CONFIGURATION =
        KieServices.get().newKieBaseConfiguration(null, ModelCompiler.class.getClassLoader());
  }

  /** The version of Drools, part of every cache key. */
  static String version() {
    return Drools.getFullVersion();
  }

  /** Compiles one file; complaints are added to the list and leave the result without classes. */
  static CompiledRule compile(
      LintedRule rule, ClassLoader visible, List<CompileComplaint> complaints) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    synchronized (TURN) {
      // Drools finds its own services through the thread, which may belong to another application.
      thread.setContextClassLoader(ModelCompiler.class.getClassLoader());
      try {
        return generateAndCompile(rule, visible, complaints);
      } catch (RuntimeException | LinkageError | StackOverflowError e) {
        complaints.add(new CompileComplaint(e.toString(), -1, ""));
        return new CompiledRule("", new TreeMap<>());
      } catch (DroolsParserException e) {
        throw new IllegalStateException("The lint has parsed " + rule.file().name(), e);
      } finally {
        thread.setContextClassLoader(before);
      }
    }
  }

  /** One knowledge base of several compiled rules. */
  static KieBase build(Collection<Model> models) {
    return KieBaseBuilder.createKieBaseFromModel(List.copyOf(models), Usual.CONFIGURATION);
  }

  private static CompiledRule generateAndCompile(
      LintedRule rule, ClassLoader visible, List<CompileComplaint> complaints)
      throws DroolsParserException {
    ModelBuilderImpl<PackageSources> builder = generate(rule, visible);
    builder
        .getResults(ResultSeverity.ERROR)
        .forEach(
            result -> {
              int[] lines = result.getLines();
              int line = lines == null || lines.length == 0 ? -1 : lines[0];
              complaints.add(new CompileComplaint(result.getMessage(), line, ""));
            });
    if (!complaints.isEmpty()) {
      return new CompiledRule("", new TreeMap<>());
    }
    MemoryFileSystem written = new MemoryFileSystem();
    ModelWriter.Result model = new ModelWriter().writeModel(written, builder.getPackageSources());
    MemoryFileSystem classes = new MemoryFileSystem();
    CompilationResult result =
        eclipseCompiler()
            .compile(model.getSourceFiles().toArray(String[]::new), written, classes, visible);
    Arrays.stream(result.getErrors()).map(ModelCompiler::complaint).forEach(complaints::add);
    SortedMap<String, byte[]> bytes = new TreeMap<>();
    classes.getMap().forEach((path, content) -> bytes.put(path.asClassName(), content));
    return new CompiledRule(model.getModelFiles().get(0), bytes);
  }

  private static ModelBuilderImpl<PackageSources> generate(LintedRule rule, ClassLoader visible)
      throws DroolsParserException {
    String text = rule.file().text();
    PackageDescr file = new DrlParser(LanguageLevelOption.DRL6).parse(false, text);
    KnowledgeBuilderConfigurationImpl configuration =
        KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, visible)
            .as(KnowledgeBuilderConfigurationImpl.KEY);
    ModelBuilderImpl<PackageSources> builder =
        new ModelBuilderImpl<>(
            PackageSources::dumpSources,
            configuration,
            new ReleaseIdImpl("org.gouji", "rules", "1"),
            false);
    ByteArrayResource resource = new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
    resource.setSourcePath(rule.file().name());
    builder.buildPackages(new ArrayList<>(List.of(new CompositePackageDescr(resource, file))));
    return builder;
  }

  /** Named here, so that neither a system property nor a missing JDK compiler matters. */
  private static JavaCompiler eclipseCompiler() {
    JavaCompiler compiler = JavaDialectConfiguration.createEclipseCompiler();
    compiler.setSourceFolder(SOURCES);
    return compiler;
  }

  private static CompileComplaint complaint(CompilationProblem problem) {
    return new CompileComplaint(problem.getMessage(), -1, problem.getFileName());
  }
}
