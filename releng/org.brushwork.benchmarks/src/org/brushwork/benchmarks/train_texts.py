# Vectorizes texts and trains one class against the rest with scikit-learn; the penalty is on the bias as well.
import sys
import time

import numpy
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier

labels, texts = [], []
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        label, text = line.rstrip("\n").split("\t")
        labels.append(int(label))
        texts.append(text)
labels = numpy.array(labels)
start = time.time()
matrix = TfidfVectorizer(ngram_range=(1, 2)).fit_transform(texts)
print("vectorize", time.time() - start)
start = time.time()
model = OneVsRestClassifier(LogisticRegression(solver="liblinear")).fit(matrix, labels)
print("train", time.time() - start)
objective = 0
for label, each in zip(model.classes_, model.estimators_):
    y = numpy.where(labels == label, 1, -1)
    w, b = each.coef_[0], each.intercept_[0]
    objective += (w @ w + b * b) / 2 + numpy.logaddexp(0, -y * (matrix @ w + b)).sum()
print("objective", objective)
print("features", matrix.shape[1])
