#include "views/figure_row.h"

#include "views/elided_label.h"
#include "views/theme.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

namespace penumbra::views {

namespace {

constexpr int kValue = 1; ///< between the caption and the hint of a tile

} // namespace

Tone toneOf(risk::VerdictKind kind) {
    return kind == risk::VerdictKind::Go     ? Tone::Good
           : kind == risk::VerdictKind::GoIf ? Tone::Warning
                                             : Tone::Critical;
}

QString signOf(Tone tone) {
    switch (tone) {
    case Tone::Plain:
        return {};
    case Tone::Good:
        return QStringLiteral("\u2713 ");
    case Tone::Warning:
        return QStringLiteral("\u25c6 ");
    case Tone::Critical:
        return QStringLiteral("\u25b2 ");
    }
    return {};
}

QColor colorOf(Tone tone, const QWidget* widget) {
    const auto& colors = colorsOf(widget);
    switch (tone) {
    case Tone::Good:
        return colors.good;
    case Tone::Warning:
        return colors.warning;
    case Tone::Critical:
        return colors.critical;
    case Tone::Plain:
        break;
    }
    return colors.text;
}

const char* nameOf(Tone tone) {
    switch (tone) {
    case Tone::Plain:
        return "";
    case Tone::Good:
        return "good";
    case Tone::Warning:
        return "warning";
    case Tone::Critical:
        return "critical";
    }
    return "";
}

FigureRow::FigureRow(QWidget* parent) : QWidget(parent), m_layout(new QHBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::large);
}

void FigureRow::setFigures(const QList<Figure>& figures) {
    while (m_tiles.size() < figures.size()) {
        auto* tile = new QWidget;
        auto* layout = new QVBoxLayout(tile);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(1);
        auto* caption = new ElidedLabel;
        caption->setObjectName(QStringLiteral("muted"));
        caption->setFont(fontOf(TextRole::Small));
        auto* value = new ElidedLabel;
        value->setFont(fontOf(TextRole::Figure));
        auto* hint = new ElidedLabel;
        hint->setObjectName(QStringLiteral("muted"));
        hint->setFont(fontOf(TextRole::Small));
        for (auto* label : {caption, value, hint}) {
            label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
            layout->addWidget(label);
        }
        m_layout->addWidget(tile, 1);
        m_tiles.append(tile);
    }
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i]->setVisible(i < figures.size());
        if (i >= figures.size()) continue;
        const auto& figure = figures[i];
        const auto label = [&](int at) {
            return static_cast<ElidedLabel*>(m_tiles[i]->layout()->itemAt(at)->widget());
        };
        label(0)->setFullText(figure.caption);
        const auto sign = signOf(figure.tone); // some values bring it: they stand in tables, too
        label(kValue)->setFullText(figure.value.startsWith(sign) ? figure.value : sign + figure.value);
        label(kValue)->setObjectName(QLatin1String(nameOf(figure.tone)));
        label(kValue)->style()->unpolish(label(kValue));
        label(kValue)->style()->polish(label(kValue));
        label(2)->setFullText(figure.hint);
        m_tiles[i]->setToolTip(figure.toolTip.isEmpty() ? figure.hint : figure.toolTip);
    }
    shareRoom();
}

void FigureRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    shareRoom();
}

/// Values are whole where all of them fit. Then the least needy first: each gets what its other words need, an equal
/// share of what is left at most.
void FigureRow::shareRoom() {
    struct Need {
        int words, value, tile; ///< words: beyond the value
    };
    std::vector<Need> needs;
    int values = 0, widest = 0;
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        if (m_tiles[i]->isHidden()) continue;
        int need = 0;
        for (const auto* label : m_tiles[i]->findChildren<ElidedLabel*>())
            need = std::max(need, label->sizeHint().width());
        const int value = m_tiles[i]->layout()->itemAt(kValue)->widget()->sizeHint().width();
        needs.push_back({need - value, value, static_cast<int>(i)});
        values += value;
        widest = std::max(widest, need);
    }
    if (needs.empty()) return;
    int tiles = static_cast<int>(needs.size());
    int left = width() - m_layout->spacing() * (tiles - 1);
    const bool equal = widest <= left / tiles;
    if (equal || values > left)
        for (auto& need : needs) need = {need.words + need.value, 0, need.tile};
    else
        left -= values;
    std::sort(needs.begin(), needs.end(), [](const auto& a, const auto& b) { return a.words < b.words; });
    for (const auto& need : needs) {
        const int given = equal ? left / tiles : std::min(need.words, left / tiles);
        m_layout->setStretch(need.tile, std::max(1, need.value + given));
        left -= given;
        --tiles;
    }
}

} // namespace penumbra::views
