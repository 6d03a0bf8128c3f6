#pragma once

#include <QDialog>
#include <functional>
#include <vector>

class QLineEdit;
class QTreeWidget;

namespace penumbra::shell {

class MainWindow;

/// Something that can be found by its name, or by other words for it, and done.
struct PaletteEntry {
    QString title, kind, keys;
    std::function<void()> run;
    QString synonyms = {};
};

/// A field over the window and what fits the words typed into it: whatever begins so first. Up and down choose, Return
/// does it, Escape leaves everything as it is.
class Palette final : public QDialog {
    Q_OBJECT
public:
    /// `more` gives what is found only by name, e.g. resources, for at least two letters; may be empty.
    Palette(std::vector<PaletteEntry> entries, std::function<std::vector<PaletteEntry>(const QString&)> more,
            QWidget* parent);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void fill();
    void run();
    void choose(int row);
    int chosen() const;

    std::vector<PaletteEntry> m_entries, m_found;
    std::function<std::vector<PaletteEntry>(const QString&)> m_more;
    QLineEdit* m_field = nullptr;
    QTreeWidget* m_list = nullptr;
};

/// The palette of the window's commands and pages, of what the buttons of the page on the screen do, of edits and
/// resources.
void openPalette(MainWindow& window);

} // namespace penumbra::shell
