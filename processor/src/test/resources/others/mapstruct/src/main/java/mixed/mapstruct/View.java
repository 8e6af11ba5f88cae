package mixed.mapstruct;

/** What a settings page shows. */
public class View {
    private String title;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
