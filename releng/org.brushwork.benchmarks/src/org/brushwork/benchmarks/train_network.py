# A network of four hidden layers, trained by PyTorch on one thread as Brushwork's own trains: the same rows, the same
# batch size, the same optimizer. Prints the seconds of each epoch and the loss of its last step.
import sys
import time

import numpy
import torch

path, epochs, batch, norm = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4] == "norm"
torch.set_num_threads(1)
torch.manual_seed(1)
table = numpy.loadtxt(path, delimiter=",", skiprows=1, dtype=numpy.float32)
table = (table - table.mean(axis=0)) / table.std(axis=0)
outputs = torch.from_numpy(table[:, :1].copy())
inputs = torch.from_numpy(table[:, 1:].copy())

sizes = [inputs.shape[1], 100, 60, 30, 10]
layers = []
for before, after in zip(sizes, sizes[1:]):
    layers.append(torch.nn.Linear(before, after))
    if norm:
        layers.append(torch.nn.BatchNorm1d(after))
    layers.append(torch.nn.Tanh())
layers.append(torch.nn.Linear(sizes[-1], 1))
network = torch.nn.Sequential(*layers)
optimizer = torch.optim.Adam(network.parameters(), lr=0.001)
measure = torch.nn.MSELoss()

for epoch in range(epochs):
    order = torch.randperm(len(inputs))
    start = time.perf_counter()
    for first in range(0, len(inputs), batch):
        rows = order[first:first + batch]
        optimizer.zero_grad()
        loss = measure(network(inputs[rows]), outputs[rows])
        loss.backward()
        optimizer.step()
        last = loss.item()
    print("epoch", time.perf_counter() - start)
    print("loss", last)
