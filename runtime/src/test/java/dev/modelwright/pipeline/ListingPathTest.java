package dev.modelwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.credential.InvalidCredentialsException;
import dev.modelwright.credential.Secret;
import dev.modelwright.credential.SecretResolver;
import dev.modelwright.error.ConnectionException;
import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.InvokeException;
import dev.modelwright.error.RateLimitException;
import dev.modelwright.error.ServerUnavailableException;
import dev.modelwright.model.CallHandle;
import dev.modelwright.model.ListedModel;
import dev.modelwright.model.ModelListing;
import dev.modelwright.model.RerankModel;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ProviderSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ListingPathTest {

    private static final Map<String, Object> KEY = Map.of("api_key", "sk-canary");
    private static final ListedModel ROCK =
            new ListedModel("rock", LocalizedText.of("Rock"), Map.of("deployment", "rock-1"));

    private final FakeLister driver = new FakeLister(() -> List.of(ROCK, ListedModel.of("sand")));
    private final VendorModels<FakeLister.Account, RerankModel> models = driver.models();

    @Test
    void driverThatCannotListHasNoListing() {
        Optional<ModelListing> none = VendorModels.languageModels(
                        "acme",
                        FakeDriver::new,
                        DynamicParameters::copyOf,
                        name -> ModelSchema.builder(name, ModelKind.LLM).build())
                .listing(CredentialForm.of(), values -> new FakeDriver.Key());

        assertThat(none).isEmpty();
    }

    @Test
    void formIsTheVendorsWithoutWhatNamesAModel() {
        assertThat(listing(models).form().fields())
                .containsExactly(
                        FakeLister.FORM.fields().get(0),
                        FakeLister.FORM.fields().get(2));
        assertThat(driver.asked).isEmpty();
    }

    @Test
    void driverIsAskedWithCheckedCredentialsAndAStandIn() {
        assertThat(listing(models).list(KEY)).extracting(ListedModel::model).containsExactly("rock", "sand");
        assertThat(driver.asked)
                .singleElement()
                .satisfies(account -> assertThat(account.toMap())
                        .isEqualTo(Map.of("region", "north", "deployment", "*", "api_key", Secret.of("sk-canary"))));
    }

    @Test
    void vendorIsAskedEachTime() {
        ModelListing listing = listing(models);
        listing.list(KEY);
        listing.list(KEY);

        assertThat(driver.asked).hasSize(2);
    }

    @Test
    void valueThatNamesAModelIsNotLookedAt() {
        Map<String, Object> whole = Map.of("api_key", "sk-canary", "deployment", "sand-7");
        listing(models).list(whole);

        assertThat(driver.asked)
                .singleElement()
                .satisfies(account -> assertThat(account.toMap()).containsEntry("deployment", "*"));
        assertThat(whole).containsEntry("deployment", "sand-7");
    }

    @Test
    void everyValueThatDoesNotFitIsReportedBeforeTheDriverIsAsked() {
        InvalidCredentialsException invalid = catchThrowableOfType(
                InvalidCredentialsException.class, () -> listing(models).list(Map.of("key", "sk-canary")));

        assertThat(invalid.violations())
                .extracting(violation -> violation.variable())
                .containsExactlyInAnyOrder("api_key", "key");
        assertThat(driver.asked).isEmpty();
    }

    @Test
    void referenceToASecretIsFollowedWhereAResolverIsNamed() {
        SecretResolver secrets = SecretResolver.environment(Map.of("KEY", "sk-canary")::get);
        listing(models).list(secrets.resolving(Map.of("api_key", "env:KEY")));

        assertThat(driver.asked)
                .singleElement()
                .satisfies(account -> assertThat(account.toMap()).containsEntry("api_key", Secret.of("sk-canary")));
    }

    @Test
    void listedModelIsAskedForWithTheValuesThatNameIt() {
        List<ListedModel> listed = listing(models).list(KEY);

        assertThat(FakeLister.Account.parse(listed.get(0).credentials(KEY)).toMap())
                .containsEntry("deployment", "rock-1")
                .containsEntry("api_key", Secret.of("sk-canary"));
    }

    @Test
    void failureIsMappedByTheDriversTable() {
        FakeLister failing = new FakeLister(() -> {
            throw new IllegalStateException("full");
        });

        assertThatThrownBy(() -> listing(failing.models()).list(KEY))
                .isInstanceOfSatisfying(RateLimitException.class, failure -> {
                    assertThat(failure.vendor()).isEqualTo("acme");
                    assertThat(failure.code()).hasValue("busy");
                });
    }

    @Test
    void listThatIsNoneOrHasAHoleIsAFailureOfTheVendor() {
        List<ListedModel> hole = new ArrayList<>();
        hole.add(null);
        for (List<ListedModel> answer : Arrays.asList(null, hole)) {
            assertThatThrownBy(
                            () -> listing(new FakeLister(() -> answer).models()).list(KEY))
                    .isInstanceOf(ServerUnavailableException.class);
        }
    }

    @Test
    void closedProviderListsNothingAndGivesNoListing() {
        ModelListing listing = listing(models);
        VendorModels.closeAll(models);

        assertThat(catchThrowableOfType(InvokeException.class, () -> listing.list(KEY)))
                .isInstanceOf(ConnectionException.class)
                .satisfies(refused -> assertThat(refused.code()).hasValue("closed"));
        assertThat(driver.asked).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> listing(models))
                .withMessage("Provider `acme` is closed. Call models of a provider that is open.");
    }

    @Test
    void listingIsCancelledFromAnotherThread() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        ModelListing listing = listing(new FakeLister(() -> {
                    begun.countDown();
                    new CountDownLatch(1).await();
                    return List.of();
                })
                .models());
        CallHandle handle = CallHandle.create();
        Thread other = new Thread(() -> {
            try {
                begun.await();
                handle.cancel();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        other.start();

        assertThatThrownBy(() -> handle.call(() -> listing.list(KEY)))
                .isInstanceOf(CancellationException.class)
                .cause()
                .isInstanceOfSatisfying(
                        InvokeException.class,
                        failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.CONNECTION));
        other.join();
    }

    @Test
    void modelThatIsShippedIsListedUnlessItHasAFormOfItsOwn() {
        ProviderSchema schema = ProviderSchema.builder("acme", LocalizedText.of("Acme"))
                .models(List.of(ModelSchema.builder("rock", ModelKind.RERANK).build()))
                .build();

        assertThat(listing(models.withPredefined(() -> schema, ModelKind.RERANK))
                        .list(KEY))
                .extracting(ListedModel::model)
                .containsExactly("rock", "sand");
        assertThat(listing(models.withPredefined(() -> schema, ModelKind.RERANK, FakeLister.Account.class))
                        .list(KEY))
                .extracting(ListedModel::model)
                .containsExactly("sand");
    }

    @Test
    void onlyATextFieldOfTheFormNamesAModel() {
        for (String variable : List.of("api_key", "no_such_variable")) {
            FakeLister wrong = new FakeLister(List::of).naming(variable);

            assertThatIllegalStateException()
                    .isThrownBy(() -> listing(wrong.models()))
                    .withMessage("The driver of provider `acme` says that `" + variable
                            + "` names a model, which must be a text field of the credential form without a format,"
                            + " but is not.");
        }
    }

    private static ModelListing listing(VendorModels<FakeLister.Account, RerankModel> models) {
        return models.listing(FakeLister.FORM, FakeLister.Account::parse).orElseThrow();
    }
}
