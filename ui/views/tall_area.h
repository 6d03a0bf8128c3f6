#pragma once

#include <QScrollArea>

namespace penumbra::views {

/// Shows its content as high as there is room, and scrolls only where that is less than the content's least height: on
/// a low screen, in large type or in a script with high lines. (QScrollArea alone scrolls below the preferred height.)
class TallArea final : public QScrollArea {
    Q_OBJECT
public:
    TallArea(QWidget* content, const QString& name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void fit();
};

} // namespace penumbra::views
