package dev.modelwright.processor.render;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.modelwright.processor.plan.DriverName;
import dev.modelwright.processor.plan.KindPlan;
import dev.modelwright.processor.plan.ModelsPlan;
import dev.modelwright.processor.plan.ParametersPlan;
import dev.modelwright.processor.plan.PropertiesPlan;
import dev.modelwright.processor.plan.ProviderPlan;
import dev.modelwright.processor.plan.SkeletonPlan;
import dev.modelwright.schema.ModelKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Everything that is generated for a vendor, as source files. The same plan gives the same text. */
public final class ProviderRenderer {

    private static final String PROCESSOR = "dev.modelwright.processor.ModelwrightProcessor";
    private static final String INDENT = "    ";

    private final Element origin;
    private final boolean marksGenerated;

    /**
     * Creates a renderer.
     *
     * @param origin the element that the code is generated for
     * @param marksGenerated whether the annotation for generated code can be seen by the code
     */
    public ProviderRenderer(Element origin, boolean marksGenerated) {
        this.origin = origin;
        this.marksGenerated = marksGenerated;
    }

    /**
     * Returns the source files.
     *
     * @param drivers the names of the driver classes, by kind
     */
    public List<JavaFile> render(ProviderPlan plan, Map<ModelKind, DriverName> drivers) {
        List<TypeSpec.Builder> types = new ArrayList<>();
        types.add(CredentialsType.render(plan));
        for (KindPlan kind : plan.kinds()) {
            types.addAll(parameters(plan, kind));
        }
        plan.models().forEach(models -> types.add(models(plan, models)));
        types.add(new ProviderClass(plan, drivers).render());
        return files(plan.packageName(), types);
    }

    /** Returns source files with types of the right names and supertypes, so that code that uses them still compiles. */
    public List<JavaFile> renderSkeleton(SkeletonPlan plan) {
        return files(plan.packageName(), Skeleton.of(plan));
    }

    /** Returns the record that Spring Boot binds a vendor's properties to. */
    public JavaFile renderProperties(ProviderPlan plan, PropertiesPlan properties) {
        return files(plan.packageName(), List.of(new PropertiesRecord(plan, properties).render()))
                .get(0);
    }

    private static TypeSpec.Builder models(ProviderPlan plan, ModelsPlan models) {
        Optional<ParametersPlan> parameters = plan.kind(models.kind()).flatMap(KindPlan::parameters);
        return new ModelsEnum(models, parameters, plan.packageName())
                .render(JavaText.javadoc(plan.schema().label().english()));
    }

    private static List<TypeSpec.Builder> parameters(ProviderPlan plan, KindPlan kind) {
        List<TypeSpec.Builder> types = new ArrayList<>();
        kind.parameters()
                .map(parameters -> new ParametersClass(parameters, plan.packageName())
                        .render(summary("Parameters of", plan, kind, sources(plan, kind))))
                .ifPresent(types::add);
        kind.customizable()
                .map(declared -> new RulesClass(declared, kind.kind(), plan.packageName())
                        .render(summary("Rules for parameters of customizable", plan, kind, ownSource(plan))))
                .ifPresent(types::add);
        return types;
    }

    // Predefined models declare theirs in files of their own.
    private static String sources(ProviderPlan plan, KindPlan kind) {
        return plan.models(kind.kind()).isPresent() ? "the vendor's files declare" : ownSource(plan);
    }

    private static String ownSource(ProviderPlan plan) {
        return JavaText.code(plan.file()) + " declares";
    }

    private static String summary(String what, ProviderPlan plan, KindPlan kind, String sources) {
        String vendor = JavaText.javadoc(plan.schema().label().english());
        return Paragraph.of(
                what + " {@code " + kind.kind().wireName() + "} models of " + vendor + ", as " + sources + " them.");
    }

    private List<JavaFile> files(String packageName, List<TypeSpec.Builder> types) {
        List<JavaFile> files = new ArrayList<>();
        for (TypeSpec.Builder type : types) {
            type.addOriginatingElement(origin);
            if (marksGenerated) {
                type.addAnnotation(AnnotationSpec.builder(Types.GENERATED)
                        .addMember("value", "$S", PROCESSOR)
                        .build());
            }
            files.add(file(packageName, type.build()));
        }
        return files;
    }

    // Without the annotation, build tools still have to tell this code from what others wrote.
    private JavaFile file(String packageName, TypeSpec type) {
        JavaFile.Builder file =
                JavaFile.builder(packageName, type).indent(INDENT).skipJavaLangImports(true);
        if (!marksGenerated) {
            file.addFileComment("Generated by $L.", PROCESSOR);
        }
        return file.build();
    }
}
