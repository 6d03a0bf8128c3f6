#pragma once

#include "views/painted_parts.h"

#include <QWidget>
#include <vector>

namespace penumbra::views {

/// One host in the map. A share below zero: nothing is known.
struct HeatCell {
    QString id;
    QString name;
    double share = -1;
    QString state; ///< "" while it is up, otherwise why it offers nothing
    QString hint;  ///< for the tool tip
};

/// Hosts that stand together, e.g. in one zone.
struct HeatGroup {
    QString name;
    std::vector<HeatCell> cells;
};

/// Every host as a cell, coloured by use. From 80 % on a cell carries a sign, and one that is down a cross, so that
/// colour is never needed to read it. Cells shrink until all fit. One widget paints all; a repaint is O(hosts).
class HeatMap final : public QWidget, public PaintedParts {
    Q_OBJECT
public:
    explicit HeatMap(QWidget* parent = nullptr);
    void setGroups(std::vector<HeatGroup> groups);
    void setSelected(const QString& id);
    QSize sizeHint() const override { return {400, 150}; }
    QString wholeText() const override;
    int partCount() const override { return static_cast<int>(m_places.size()); }
    QString partName(int part) const override;
    QString partHint(int part) const override { return cellAt(part).hint; }
    QRect partPlace(int part) const override;
    int currentPart() const override;
    void choosePart(int part) override { emit picked(cellAt(part).id); }

signals:
    void picked(const QString& id);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Place {
        QRectF rect;
        const HeatCell* cell = nullptr;
    };
    struct Label {
        QPointF at;
        QString text;
    };
    void arrange();
    double fill(double size, bool keep);
    int placeAt(const QPointF& at) const;
    const HeatCell& cellAt(int place) const { return *m_places[static_cast<std::size_t>(place)].cell; }
    void paintCell(QPainter& painter, const Place& place) const;

    std::vector<HeatGroup> m_groups;
    std::vector<Place> m_places;
    std::vector<Label> m_labels;
    QString m_selected;
};

/// The colour of a share: pale to deep blue, then amber, then vermilion; readable without red and green.
QColor heatColor(double share, bool dark);

} // namespace penumbra::views
