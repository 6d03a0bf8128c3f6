#pragma once

#include "risk/finding.h"

#include <QWidget>

class QHBoxLayout;

namespace penumbra::views {

enum class Tone { Plain, Good, Warning, Critical };

/// One number a planner looks for, with its name above and what it means below.
struct Figure {
    QString caption;
    QString value;
    QString hint;
    Tone tone = Tone::Plain;
    QString toolTip = {};
};

/// A row of figures: of equal width where every text fits then, else those that need less give way to those that need
/// more. The tone shows as a sign before the value, not by colour alone.
class FigureRow final : public QWidget {
    Q_OBJECT
public:
    explicit FigureRow(QWidget* parent = nullptr);
    void setFigures(const QList<Figure>& figures);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void shareRoom();

    QHBoxLayout* m_layout = nullptr;
    QList<QWidget*> m_tiles;
};

/// Go is good, go-if a warning, no-go critical.
Tone toneOf(risk::VerdictKind kind);
/// The sign that stands beside the colour of a tone: "", a tick, a diamond, a triangle.
QString signOf(Tone tone);
/// The colour of text of that tone.
QColor colorOf(Tone tone, const QWidget* widget);
/// The object name that gives a label the tone's colour.
const char* nameOf(Tone tone);

} // namespace penumbra::views
