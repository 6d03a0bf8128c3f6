#pragma once

#include <QScrollArea>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace penumbra::views {

class ElidedLabel;

inline constexpr int kFormWidth = 376; ///< of a card that holds the form beside its answer

/// A surface with a title line and a body: what pages are composed of.
class Card final : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    QString title() const;
    void wrapHead();                   ///< title and note over two lines, where they have no room on one
    void setNote(const QString& note); ///< muted text beside the title, cut where there is no room
    void addHeader(QWidget* widget);   ///< at the right of the title line
    void addBody(QWidget* widget, int stretch = 0);
    QVBoxLayout* body() { return m_body; }

private:
    ElidedLabel* m_title = nullptr;
    ElidedLabel* m_note = nullptr;
    QWidget* m_head = nullptr;
    QHBoxLayout* m_header = nullptr;
    QVBoxLayout* m_body = nullptr;
};

/// A label in one of the theme's roles; `muted` takes the muted colour.
QLabel* makeLabel(const QString& text, bool muted = false);
/// What it holds in a frameless area: what has no room there is scrolled to, downwards. `name` is for those who cannot
/// see it.
QScrollArea* scrolling(QWidget* content, const QString& name);
/// The words in an area of their own: what has no room there is scrolled to. `name` is for those who cannot see it.
QWidget* scrolling(QLabel* words, const QString& name);
/// A list in a card's header that gives way where there is no room, down to so many letters; all of them in its tip.
void letShrink(QComboBox& list, int letters);

} // namespace penumbra::views
